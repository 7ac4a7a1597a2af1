import { Button } from "react-aria-components";
import { PAGE } from "./queries.ts";
import { useDataWords } from "./useDataWords.ts";

/** Which part of a long list is shown, and the ways to its neighbours. */
export function Pager({
  offset,
  total,
  setOffset,
}: {
  offset: number;
  total: number;
  setOffset(offset: number): void;
}) {
  const say = useDataWords();
  if (total <= PAGE) return null;
  const to = Math.min(offset + PAGE, total);
  return (
    <p className="data-acts small">
      <Button className="btn" isDisabled={offset === 0} onPress={() => setOffset(Math.max(0, offset - PAGE))}>
        {say("list.before")}
      </Button>
      <span role="status">{say("list.part", { from: Math.min(offset + 1, total), to, total })}</span>
      <Button className="btn" isDisabled={to === total} onPress={() => setOffset(offset + PAGE)}>
        {say("list.after")}
      </Button>
    </p>
  );
}
