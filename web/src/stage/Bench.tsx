import type { CSSProperties } from "react";
import { benchGroups } from "./benchGroups.ts";
import { NodeButton } from "./NodeButton.tsx";
import { useStage } from "./stageView.ts";
import { useStageWords } from "./useStageWords.ts";
import "./bench.css";

/** More seats than this have no written names. */
const NAMED_UP_TO = 60;

/** The bench: nodes without any tie, under the drawing, never floating around it. */
export function Bench({
  seats,
  title,
  row,
  columns,
}: {
  seats: number[];
  title: string;
  row: number;
  columns: number;
}) {
  const say = useStageWords();
  const { scene } = useStage();
  if (seats.length === 0) return null;
  const named = seats.length <= NAMED_UP_TO;
  return (
    <section className="stage-bench" aria-label={title}>
      <h2>
        <b>{title}</b> {say(named ? "bench.alphabetical" : "bench.byKind", { n: seats.length })}
      </h2>
      {named ? (
        <ul className="stage-seats" style={{ columnCount: columns, "--seat": `${row}px` } as CSSProperties}>
          {seats.map((seat) => (
            <li key={scene.nodes[seat]!.id}>
              <NodeButton node={seat} face="seat" />
            </li>
          ))}
        </ul>
      ) : (
        <CrowdedBench seats={seats} />
      )}
    </section>
  );
}

function CrowdedBench({ seats }: { seats: number[] }) {
  const say = useStageWords();
  const { scene } = useStage();
  return (
    <ul className="stage-kinds">
      {benchGroups(scene, seats).map(({ kind, members }) => (
        <li key={kind}>
          <span>{say("bench.kind", { kind, n: members.length })}</span>
          <ul className="stage-dots">
            {members.map((seat) => (
              <li key={scene.nodes[seat]!.id}>
                <NodeButton node={seat} face="dot" />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
