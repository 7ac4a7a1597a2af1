import { TERRITORY_LEVELS, type TerritoryLevel } from "#contract/enums";
import { DASH, ropeWidth } from "#web/stage/discs/look.ts";
import type { DiscMap } from "#web/stage/discs/map.ts";
import { useWords } from "#web/words/context.tsx";
import { PickOne, Section } from "./LegendParts.tsx";

interface DiscLegendProps {
  map: DiscMap;
  level: TerritoryLevel;
  setLevel(level: TerritoryLevel): void;
}

const ACTORS = [5, 20, 50];
const LINKS = [1, 10, 100];
const STATUSES = ["checked", "unchecked", "empty"] as const;

/** What discs and the lines between them say: how large, how wide, and what is not known. */
export function DiscLegend({ map, level, setLevel }: DiscLegendProps) {
  const { t, label, number } = useWords();
  const count = (status: (typeof STATUSES)[number]) => map.discs.filter((disc) => disc.status === status).length;
  const statuses = STATUSES.filter((status) => count(status) > 0);
  return (
    <>
      <Section
        title={t("legend.disc")}
        choice={
          <PickOne
            label={t("legend.disc")}
            value={level}
            options={TERRITORY_LEVELS.map((id) => ({ id, name: label(`lens.territoryLevel.${id}`) }))}
            change={setLevel}
          />
        }
      >
        <DiscSizes map={map} />
        {statuses.map((status) => (
          <p key={status} className="legend-line">
            <StatusSwatch status={status} />
            {t(`legend.disc.${status}`)}
            <span className="legend-count">{number(count(status))}</span>
          </p>
        ))}
        <p className="legend-hint">{t("legend.disc.hint")}</p>
      </Section>
      <Section title={t("legend.rope")}>
        <ul className="legend-sizes">
          {LINKS.map((links) => (
            <li key={links}>
              <svg width="28" height="12" aria-hidden="true">
                <path d="M0 6h28" stroke="var(--link)" strokeOpacity="0.6" strokeWidth={ropeWidth(links)} />
              </svg>
              {number(links)}
            </li>
          ))}
        </ul>
        <p className="legend-hint">{t("legend.rope.hint")}</p>
      </Section>
    </>
  );
}

/** Discs of round numbers of actors, as large as the picture draws them when it is seen in its own frame. */
function DiscSizes({ map }: { map: DiscMap }) {
  const { number } = useWords();
  const largest = map.discs.reduce((most, disc) => (disc.r > most.r ? disc : most));
  const perActor = largest.r / Math.sqrt(Math.max(1, largest.known));
  return (
    <ul className="legend-sizes">
      {ACTORS.map((actors) => {
        const radius = Math.min(34, perActor * Math.sqrt(actors));
        return (
          <li key={actors}>
            <svg width={2 * radius + 2} height={2 * radius + 2} aria-hidden="true">
              <circle
                cx={radius + 1}
                cy={radius + 1}
                r={radius}
                fill="var(--paper-2)"
                stroke="var(--rule-2)"
                strokeWidth="0.9"
              />
            </svg>
            {number(actors)}
          </li>
        );
      })}
    </ul>
  );
}

function StatusSwatch({ status }: { status: (typeof STATUSES)[number] }) {
  const dash = status === "unchecked" ? DASH.join(" ") : undefined;
  const stroke = status === "empty" ? "var(--rule-2)" : "var(--ink)";
  return (
    <svg className="swatch" width="18" height="18" aria-hidden="true">
      <circle cx="9" cy="9" r="7.2" fill="var(--paper-2)" stroke={stroke} strokeWidth={1.5} strokeDasharray={dash} />
      {status === "empty" && (
        <path d="M4 14L14 4M2.5 10.5L10.5 2.5M7.5 15.5L15.5 7.5" stroke="var(--hatch)" strokeWidth="1.1" />
      )}
    </svg>
  );
}
