import { useState } from "react";
import { Button } from "react-aria-components";
import { useWords } from "#web/words/context.tsx";

/** Rows that a table shows at once: thousands would keep the page from answering. */
const BATCH = 200;

/** The first rows of a list, at least up to `upTo` (an index, or −1), and the way to see more. */
export function useFirstRows<T>(rows: readonly T[], upTo = -1): { shown: readonly T[]; left: number; more(): void } {
  const [batches, setBatches] = useState(1);
  const count = Math.max(batches, Math.ceil((upTo + 1) / BATCH)) * BATCH;
  return {
    shown: rows.slice(0, count),
    left: Math.max(0, rows.length - count),
    more: () => setBatches(Math.ceil(count / BATCH) + 1),
  };
}

/** The last row of a table that has more to show. */
export function MoreRows({ columns, left, more }: { columns: number; left: number; more(): void }) {
  const { t } = useWords();
  if (left === 0) return null;
  return (
    <tr>
      <td colSpan={columns}>
        <Button className="act line" onPress={more}>
          {t("table.more", { n: Math.min(left, BATCH), left })}
        </Button>
      </td>
    </tr>
  );
}
