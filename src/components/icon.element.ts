const SVG = 'http://www.w3.org/2000/svg';

/** A picture of one line, 20 by 20, as large as the style sheet says. @param path the line, as SVG writes it */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
