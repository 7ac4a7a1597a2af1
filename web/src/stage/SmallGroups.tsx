import { type CSSProperties, useRef } from "react";
import { GROUP_ROW } from "./arrangement.ts";
import { standsOut } from "./emphasis.ts";
import { type GroupTree, groupTree } from "./groupTree.ts";
import { MarkShape } from "./MarkIcon.tsx";
import { NodeButton } from "./NodeButton.tsx";
import type { SceneEdge } from "./scene.ts";
import { useStage } from "./stageView.ts";
import { dashOf, REST_WIDTH, SELECTED_WIDTH } from "./strokes.ts";
import { useRowCentres } from "./useRowCentres.ts";
import { useStageWords } from "./useStageWords.ts";
import "./groups.css";

/** Of the first marks from the border of the column, and of those set in from the ones above, px. */
const EDGE = 8;
const INDENT = 18;
const CORNER = 8;
const BULGE = 10;
const LABEL_GAP = 6;
const RING_ROOM = 4;

type Spot = readonly [number, number];

interface SmallGroupsProps {
  groups: number[][];
  className: string;
  /** Number of columns of the grid; absent, one below the other. */
  columns?: number;
}

/** Small components, each set out by rule as a short list with its lines. */
export function SmallGroups({ groups, className, columns }: SmallGroupsProps) {
  const say = useStageWords();
  const { scene } = useStage();
  if (groups.length === 0) return null;
  return (
    <ul className={className} aria-label={say("groups.name")} style={{ "--columns": columns } as CSSProperties}>
      {groups.map((members) => (
        <li key={scene.nodes[members[0]!]!.id}>
          <SmallGroup members={members} />
        </li>
      ))}
    </ul>
  );
}

function SmallGroup({ members }: { members: number[] }) {
  const { scene, incident, selected } = useStage();
  const list = useRef<HTMLDivElement>(null);
  const centres = useRowCentres(list, members.length);
  const tree = groupTree(scene, incident, members);
  const spots = tree.rows.map(({ depth }, row): Spot => [EDGE + depth * INDENT, centres[row] ?? 0]);
  return (
    <div className="stage-group">
      <svg width="100%" height="100%" aria-hidden="true">
        <GroupLines tree={tree} spots={spots} />
        {tree.rows.map(({ node }, row) => (
          <GroupMark key={scene.nodes[node]!.id} node={node} spot={spots[row]!} />
        ))}
      </svg>
      <div ref={list}>
        {tree.rows.map(({ node }, row) => {
          const { id, radius } = scene.nodes[node]!;
          const paddingLeft = spots[row]![0] + radius + LABEL_GAP + (id === selected ? RING_ROOM : 0);
          return (
            <div key={id} className="stage-row" style={{ minHeight: GROUP_ROW, paddingLeft }}>
              <NodeButton node={node} face="name" />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function GroupMark({ node, spot: [x, y] }: { node: number; spot: Spot }) {
  const { scene, emphasis, selected } = useStage();
  const mark = scene.nodes[node]!;
  return (
    <g className="stage-mark" data-dim={!standsOut(emphasis, node) || undefined}>
      <MarkShape node={mark} x={x} y={y} radius={mark.radius + 0.75} fill="var(--paper)" />
      <MarkShape node={mark} x={x} y={y} radius={mark.radius - 0.75} />
      {selected === mark.id && <MarkShape node={mark} x={x} y={y} radius={mark.radius + 4.5} fill="none" />}
    </g>
  );
}

function GroupLines({ tree, spots }: { tree: GroupTree; spots: Spot[] }) {
  const { scene, emphasis } = useStage();
  const line = (edge: number, path: string) => (
    <TieLine key={edge} tie={scene.edges[edge]!} on={emphasis?.lines.has(edge) === true} path={path} />
  );
  return (
    <>
      {tree.branches.map(({ edge, from, to }) => line(edge, branch(spots[from]!, spots[to]!)))}
      {tree.extra.map(({ edge, from, to }) => line(edge, bow(spots[from]!, spots[to]!)))}
    </>
  );
}

function TieLine({ tie, on, path }: { tie: SceneEdge; on: boolean; path: string }) {
  return (
    <path
      className="stage-tie"
      data-on={on || undefined}
      data-derived={tie.derived || undefined}
      d={path}
      strokeWidth={on ? SELECTED_WIDTH : REST_WIDTH}
      strokeDasharray={dashOf(tie).join(" ") || undefined}
    />
  );
}

/** Straight down in a pair; else down from the upper mark and round the corner to the one set in. */
function branch([x1, y1]: Spot, [x2, y2]: Spot): string {
  return x1 === x2 ? `M${x1} ${y1}V${y2}` : `M${x1} ${y1}V${y2 - CORNER}q0 ${CORNER} ${CORNER} ${CORNER}H${x2}`;
}

function bow([x1, y1]: Spot, [x2, y2]: Spot): string {
  return `M${x1} ${y1}Q${Math.min(x1, x2) - BULGE} ${(y1 + y2) / 2} ${x2} ${y2}`;
}
