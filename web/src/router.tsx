import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Link } from "@tanstack/react-router";
import { App } from "./App.tsx";
import { NetworkPage } from "./pages/network/NetworkPage.tsx";
import { parseSearch, stringifySearch } from "./state/view.ts";
import { useWords } from "./words/context.tsx";

const root = createRootRoute({ component: App, notFoundComponent: NotFound });
const network = createRoute({ getParentRoute: () => root, path: "/", component: NetworkPage });
/** Loaded when it is opened: whoever only reads never needs it. */
const data = createRoute({
  getParentRoute: () => root,
  path: "/donnees/{-$tab}/{-$open}",
  component: lazyRouteComponent(() => import("./pages/data/DataPage.tsx"), "DataPage"),
});

/** Addresses hold flat texts alone: a code such as `02` is never a number. */
export const router = createRouter({ routeTree: root.addChildren([network, data]), parseSearch, stringifySearch });

function NotFound() {
  const { t } = useWords();
  return (
    <main className="error-panel">
      <h1 className="finding">{t("notFound")}</h1>
      <p>
        <Link to="/">{t("page.network")}</Link>
      </p>
    </main>
  );
}
