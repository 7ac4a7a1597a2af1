// Runs before the scripts of package.json on whatever Node the machine has (20 or later): plain JavaScript, no dependency.
// Installs when the lock file is newer than what is installed, and with --web builds the page when its sources are newer.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const at = (...parts) => join(root, ...parts);

function run(what, command, args) {
  const started = Date.now();
  process.stdout.write(`${what}…\n`);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    process.stderr.write(`${what} : échec (« ${command} ${args.join(" ")} », code ${done.status}).\n`);
    process.exit(done.status ?? 1);
  }
  process.stdout.write(`${what} : ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
}

/** The packages that the lock file asks for, as one text; npm leaves the same list in node_modules. */
function packagesIn(file) {
  if (!existsSync(file)) return "";
  const { packages } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(packages)
    .filter(([path, entry]) => path !== "" && !entry.optional)
    .map(([path, entry]) => `${path}@${entry.version}`)
    .join("\n");
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...readdirSync(path)
      .filter((name) => name !== "dist")
      .map((name) => newest(join(path, name))),
  );
}

if (packagesIn(at("package-lock.json")) !== packagesIn(at("node_modules", ".package-lock.json"))) {
  run("Installation des dépendances", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel", "error"]);
}
if (process.argv.includes("--web")) {
  const built = at("web", "dist", "index.html");
  const sources = ["web", "server/contract", "package-lock.json"].map((path) => newest(at(path)));
  if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources)) {
    run("Construction de la page", "npm", ["run", "--silent", "build"]);
  }
}
