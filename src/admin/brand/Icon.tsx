// The mark: a line of print, and the tick above it.
import './brand.css'

export const Icon = () => (
  <svg className="brand__mark" viewBox="0 0 24 24" aria-hidden>
    <path d="m5 10.5 5 5L19 4.5" />
    <path d="M4 20.5h16" />
  </svg>
)
