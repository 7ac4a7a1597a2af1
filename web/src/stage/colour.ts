import { parseColor } from "sigma/utils";

/** A colour at an opacity over another one, as an opaque colour. Both as `#rrggbb` or `rgb()`. */
export function blend(colour: string, opacity: number, under: string): string {
  const [over, base] = [parseColor(colour), parseColor(under)];
  const channel = (a: number, b: number) => Math.round(a * opacity + b * (1 - opacity));
  return `rgb(${channel(over.r, base.r)}, ${channel(over.g, base.g)}, ${channel(over.b, base.b)})`;
}

/** A colour with an opacity. */
export function withAlpha(colour: string, opacity: number): string {
  const { r, g, b } = parseColor(colour);
  return `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** Red, green and blue from 0 to 1. */
export function channels(colour: string): [number, number, number] {
  const { r, g, b } = parseColor(colour);
  return [r / 255, g / 255, b / 255];
}
