// Draws the sample's pictures from plain shapes: no letters, so that they look the same whatever fonts a machine has.
import sharp from 'sharp'

export interface Drawing {
  width: number
  height: number
  svg: string
}

type Colour = string

const rect = (x: number, y: number, width: number, height: number, fill: Colour, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`

const circle = (x: number, y: number, r: number, fill: Colour) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

const shape = (points: string, fill: Colour) => `<polygon points="${points}" fill="${fill}"/>`

const waves = (top: number, fill: Colour) =>
  `<path d="M0 ${top} q60 -40 120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 t120 0 V600 H0 Z" fill="${fill}"/>`

const house = (x: number, y: number, wall: Colour, roof: Colour) =>
  shape(`${x - 20},${y} ${x + 110},${y - 90} ${x + 240},${y}`, roof) +
  rect(x, y, 220, 180, wall) +
  rect(x + 30, y + 40, 50, 60, '#f6e7b4') +
  rect(x + 130, y + 60, 60, 120, '#5b3a29')

const scene = (sky: Colour, ground: Colour, ...parts: string[]): Drawing => ({
  width: 960,
  height: 600,
  svg: rect(0, 0, 960, 600, sky) + rect(0, 430, 960, 170, ground) + parts.join(''),
})

const portrait = (back: Colour, skin: Colour, hair: Colour, coat: Colour): Drawing => ({
  width: 480,
  height: 480,
  svg:
    rect(0, 0, 480, 480, back) +
    circle(240, 190, 110, hair) +
    rect(130, 190, 220, 120, hair, 40) +
    circle(240, 210, 85, skin) +
    rect(90, 330, 300, 200, coat, 90),
})

const logo = (back: Colour, ...parts: string[]): Drawing => ({
  width: 480,
  height: 480,
  svg: rect(0, 0, 480, 480, back, 80) + parts.join(''),
})

const steps = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

export const drawings = {
  'canal-desk.png': scene('#bfe3ef', '#7fb069', house(180, 250, '#f4a259', '#8c2f39'), waves(500, '#2a7f9e')),
  'lock-house.jpg': scene('#e8e3d3', '#9aa889', house(380, 250, '#d9d2c0', '#6d6875'), waves(520, '#4f7f8c')),
  'geranium.png': scene(
    '#f7e1d7',
    '#dedbd2',
    shape('400,420 560,420 530,560 430,560', '#c1663a'),
    rect(474, 260, 12, 160, '#3a7d44'),
    steps(6, (index) => circle(420 + 24 * index, 230 + 34 * (index % 2), 34, '#d7263d')),
  ),
  'hallway.png': scene(
    '#f1dca7',
    '#a47148',
    rect(560, 120, 190, 310, '#6b4226'),
    steps(4, (index) => rect(140 + 90 * index, 400, 70, 34, index < 2 ? '#1d3557' : '#e63946', 14)),
  ),
  'garden.png': scene(
    '#cdeac0',
    '#6b4f2a',
    steps(7, (index) => rect(120 + 110 * index, 180, 10, 260, '#8a5a44')),
    steps(7, (index) => circle(125 + 110 * index, 230 + 30 * (index % 3), 38, '#2d6a4f')),
  ),
  'ward.png': scene(
    '#e3f2fd',
    '#cfd8dc',
    steps(3, (index) => rect(90 + 280 * index, 330, 220, 90, '#ffffff', 12)),
    steps(3, (index) => rect(100 + 280 * index, 300, 70, 50, '#90caf9', 10)),
    rect(380, 80, 200, 150, '#f9dc5c', 10),
    rect(474, 80, 12, 150, '#ffffff'),
  ),
  'lift.png': scene(
    '#dfe0e2',
    '#787f88',
    rect(380, 40, 200, 520, '#495057'),
    rect(400, 240, 160, 200, '#ffd166'),
    rect(478, 40, 4, 200, '#f8f9fa'),
    circle(480, 40, 26, '#ef476f'),
  ),
  'suitcase.jpg': scene(
    '#fde2c4',
    '#b08968',
    rect(410, 200, 140, 60, '#7f5539', 20),
    rect(280, 240, 400, 260, '#9c6644', 24),
    rect(280, 350, 400, 16, '#ddb892'),
  ),
  'coins.png': scene(
    '#d8e2dc',
    '#8d99ae',
    steps(6, (index) =>
      circle(200 + 110 * index, 460 - 40 * (index % 3), 60, index % 2 ? '#e9c46a' : '#f4a261'),
    ),
  ),
  'oven.png': scene(
    '#ffe8d6',
    '#6f1d1b',
    circle(480, 380, 210, '#a44a3f'),
    circle(480, 400, 140, '#1b1b1b'),
    shape('400,480 440,380 480,450 520,360 560,480', '#ff9f1c'),
  ),
  'loaves.png': scene(
    '#fff3e0',
    '#bc8a5f',
    steps(4, (index) => rect(110 + 195 * index, 330 - 20 * (index % 2), 170, 110, '#c68642', 55)),
    steps(4, (index) => rect(150 + 195 * index, 360 - 20 * (index % 2), 90, 10, '#8d5524', 5)),
  ),
  'desks.jpg': scene(
    '#e0fbfc',
    '#98c1d9',
    steps(3, (index) => rect(110 + 270 * index, 340, 210, 30, '#3d5a80')),
    steps(3, (index) =>
      circle(215 + 270 * index, 260, 46, ['#ee6c4d', '#293241', '#e9c46a'][index] ?? '#000000'),
    ),
  ),
  'portrait-ilse.png': portrait('#cfe8ef', '#f2c9ac', '#c9c9c9', '#0f4c5c'),
  'portrait-omar.png': portrait('#f6e7b4', '#c68642', '#2b2118', '#5f7367'),
  'portrait-grace.png': portrait('#e2d4f0', '#7b4b2a', '#17110d', '#ffffff'),
  'estuary-logo.png': logo(
    '#0f4c5c',
    '<path d="M60 330 q60 -60 120 0 t120 0 t120 0 V420 H60 Z" fill="#9ad1d4"/>',
    circle(240, 180, 80, '#e36414'),
  ),
  'northlight-logo.png': logo(
    '#14213d',
    shape('240,70 270,210 410,240 270,270 240,410 210,270 70,240 210,210', '#fca311'),
  ),
  'between-tides.png': {
    width: 1400,
    height: 1400,
    svg:
      rect(0, 0, 1400, 1400, '#0f4c5c') +
      circle(700, 560, 330, '#e36414') +
      '<path d="M0 900 q175 -120 350 0 t350 0 t350 0 t350 0 V1400 H0 Z" fill="#9ad1d4"/>' +
      '<path d="M0 1120 q175 -120 350 0 t350 0 t350 0 t350 0 V1400 H0 Z" fill="#5fa8d3"/>',
  },
} satisfies Record<string, Drawing>

/** The bytes of a drawing, as PNG or JPEG by its name. */
export const draw = (filename: string, { width, height, svg }: Drawing): Promise<Buffer> => {
  const picture = sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${svg}</svg>`),
  )
  return filename.endsWith('.jpg')
    ? picture.jpeg({ quality: 82 }).toBuffer()
    : picture.png({ palette: true, compressionLevel: 6 }).toBuffer()
}
