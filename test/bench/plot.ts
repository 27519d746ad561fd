/** A point of the plot: fractions from 0 to 1, and what it was measured at. */
export interface Point {
  readonly recall: number;
  readonly precision: number;
  readonly label: string;
}

export interface Line {
  readonly name: string;
  /** A dash pattern, so that lines are told apart without colour. */
  readonly dashes: string;
  readonly points: readonly Point[];
}

const size = { width: 640, height: 440, left: 64, right: 24, top: 24, bottom: 56 };
const from = 0.4;

/**
 * Draws precision over recall as an SVG that can be read in print, in the dark and without colour: axes from 40 to 100 %, one dash
 * pattern for each line, labelled points. Points outside the axes are left out; no lines give empty axes.
 */
export function plot(title: string, lines: readonly Line[]): string {
  const x = (recall: number) =>
    size.left + ((recall - from) / (1 - from)) * (size.width - size.left - size.right);
  const y = (precision: number) =>
    size.top + ((1 - precision) / (1 - from)) * (size.height - size.top - size.bottom);
  const ticks = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  const inside = ({ recall, precision }: Point) => recall >= from && precision >= from;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    '<g font-family="Segoe UI, Arial, sans-serif" font-size="13" fill="#1b1b1b">',
    ...ticks.flatMap((tick) => [
      `<path d="M${round(x(tick))} ${size.top}V${size.height - size.bottom}M${size.left} ${round(y(tick))}H${size.width - size.right}" stroke="#ddd"/>`,
      `<text x="${round(x(tick))}" y="${size.height - size.bottom + 20}" text-anchor="middle">${Math.round(100 * tick)}</text>`,
      `<text x="${size.left - 10}" y="${round(y(tick) + 4)}" text-anchor="end">${Math.round(100 * tick)}</text>`,
    ]),
    `<text x="${size.width / 2}" y="${size.height - 12}" text-anchor="middle">recall, %</text>`,
    `<text x="16" y="${size.height / 2}" text-anchor="middle" transform="rotate(-90 16 ${size.height / 2})">precision, %</text>`,
    ...lines.flatMap((line, at) => {
      const points = line.points.filter(inside);
      return [
        `<polyline fill="none" stroke="#1b1b1b" stroke-width="1.6" stroke-dasharray="${line.dashes}" points="${points.map((point) => `${round(x(point.recall))},${round(y(point.precision))}`).join(' ')}"/>`,
        ...points.flatMap((point) => [
          `<circle cx="${round(x(point.recall))}" cy="${round(y(point.precision))}" r="3"/>`,
          ...(point.label === ''
            ? []
            : [
                `<text x="${round(x(point.recall) + 6)}" y="${round(y(point.precision) - 6)}" font-size="11">${point.label}</text>`,
              ]),
        ]),
        `<path d="M${size.left + 16} ${size.height - size.bottom - 18 - 20 * at}h36" stroke="#1b1b1b" stroke-width="1.6" stroke-dasharray="${line.dashes}"/>`,
        `<text x="${size.left + 60}" y="${size.height - size.bottom - 14 - 20 * at}">${line.name}</text>`,
      ];
    }),
    '</g></svg>',
  ];
  return `${parts.join('\n')}\n`;
}

const round = (value: number): string => value.toFixed(1);
