import type { Point } from "#analysis/layout/point";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A box in the middle of a disc that stays free. */
export interface Lane {
  width: number;
  height: number;
}

/**
 * Seats for `count` marks around the origin that fill a disc of this radius evenly, none in the lane: points of a spiral
 * that turns by the golden angle (H. Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44,
 * 1979, doi:10.1016/0025-5564(79)90080-4).
 */
export function sunflower(count: number, radius: number, lane: Lane | null): Point[] {
  for (let points = count; ; points += 1) {
    const seats = spiral(points, radius).filter((seat) => lane === null || !isIn(seat, lane));
    if (seats.length >= count) return centred(seats.slice(0, count), lane);
  }
}

function spiral(points: number, radius: number): Point[] {
  return Array.from({ length: points }, (_, point) => {
    const distance = radius * Math.sqrt((point + 0.5) / points);
    const angle = point * GOLDEN_ANGLE - Math.PI / 2;
    return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
  });
}

function isIn({ x, y }: Point, { width, height }: Lane): boolean {
  return Math.abs(x) < width / 2 && Math.abs(y) < height / 2;
}

/** So few points would stand aside of the middle. */
const FEW = 7;

function centred(seats: Point[], lane: Lane | null): Point[] {
  if (seats.length > FEW || lane !== null) return seats;
  const x = seats.reduce((sum, seat) => sum + seat.x, 0) / seats.length;
  const y = seats.reduce((sum, seat) => sum + seat.y, 0) / seats.length;
  return seats.map((seat) => ({ x: seat.x - x, y: seat.y - y }));
}
