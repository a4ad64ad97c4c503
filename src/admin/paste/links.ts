// Pasted links: repaired where it is plain what was meant; those that lead nowhere outside leave their words.
import { noteMark } from '@/admin/paste/footnotes'
import { leadsNowhere, repairAddress } from '@/content/repairAddress'

export const cleanLinks = (page: Document): void => {
  for (const link of page.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? ''
    if (address.startsWith(noteMark)) continue
    if (leadsNowhere(address)) link.replaceWith(...link.childNodes)
    else link.setAttribute('href', repairAddress(address))
  }
}
