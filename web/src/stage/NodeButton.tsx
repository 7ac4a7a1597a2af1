import { standsOut } from "./emphasis.ts";
import { MarkIcon } from "./MarkIcon.tsx";
import { useStage } from "./stageView.ts";

/** How a node shows outside of the canvas: its mark and name, its name beside a mark drawn elsewhere, its mark alone. */
type Face = "seat" | "name" | "dot";

/** A button that selects a node, and clears it when it is selected already. */
export function NodeButton({ node, face }: { node: number; face: Face }) {
  const { scene, emphasis, selected, hits, onSelect, onHover } = useStage();
  const { id, label } = scene.nodes[node]!;
  return (
    <button
      type="button"
      className={`stage-${face}`}
      aria-pressed={selected === id}
      data-dim={!standsOut(emphasis, node) || undefined}
      data-hit={hits.has(id) || undefined}
      title={face === "dot" ? label : undefined}
      onClick={() => onSelect(selected === id ? null : id)}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
    >
      {face === "name" ? null : <MarkIcon node={scene.nodes[node]!} />}
      <span className={face === "dot" ? "stage-unseen" : undefined}>{label}</span>
    </button>
  );
}
