import type { SceneNode } from "./scene.ts";

/** CSS colour of a mark outside of the canvas: the same rule as in the drawing. */
function markFill(node: SceneNode): string {
  return node.shape === "square" ? "var(--ink)" : `var(--cat-${node.hue})`;
}

interface MarkShapeProps {
  node: SceneNode;
  x: number;
  y: number;
  radius: number;
  /** Something else than the colour of its category. */
  fill?: string;
}

/** The shape of a node's mark as SVG, centred on a point. */
export function MarkShape({ node, x, y, radius, fill = markFill(node) }: MarkShapeProps) {
  if (node.shape === "circle") return <circle cx={x} cy={y} r={radius} fill={fill} />;
  return <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} rx={1.5} fill={fill} />;
}

/** The mark of a node beside its name. */
export function MarkIcon({ node }: { node: SceneNode }) {
  return (
    <svg className="stage-icon" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
      <MarkShape node={node} x={4.5} y={4.5} radius={4} />
    </svg>
  );
}
