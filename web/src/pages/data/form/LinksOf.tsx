import { Link } from "@tanstack/react-router";
import { useLinksTouching } from "#web/pages/data/queries.ts";
import { linkTo } from "#web/pages/data/useAddress.ts";
import { useDataWords } from "#web/pages/data/useDataWords.ts";
import { useFieldWords } from "#web/pages/data/useFieldWords.ts";

/** The first links that touch a record, each one step away. */
export function LinksOf({ id }: { id: string }) {
  const say = useDataWords();
  const { record } = useFieldWords();
  const links = useLinksTouching(id).data;
  if (links === undefined) return null;
  const left = links.total - links.items.length;
  return (
    <section className="data-section">
      <h3>{say("links.of", { n: links.total })}</h3>
      <ul className="data-depends small">
        {links.items.map((link) => (
          <li key={link.id}>
            <Link {...linkTo("liens", link.id)}>{record("link", link)}</Link>
          </li>
        ))}
        {left > 0 && <li className="muted">{say("delete.more", { n: left })}</li>}
      </ul>
    </section>
  );
}
