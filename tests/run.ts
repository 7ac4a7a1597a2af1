/**
 * `npm test`: everything that this machine allows, in the order in which a fault is cheapest to find.
 * What had to be skipped is named at the end with the command that would enable it; PASSERELLES_REQUIRE=browser,python,strace
 * turns those skips into failures. The last line alone is `N passed, N failed, N skipped`.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium, findPython, findStrace, ROOT } from "./machine.ts";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const LEVELS: [name: string, folders: string[]][] = [
  ["unit", ["unit", "golden", "house"]],
  ["oracle", ["oracle"]],
  ["store", ["store"]],
  ["http", ["http"]],
  ["e2e", ["e2e"]],
];

const MEANS = {
  browser: { find: findChromium, enable: "apt-get install chromium" },
  python: { find: findPython, enable: "apt-get install python3-venv, puis relancer npm test" },
  strace: { find: findStrace, enable: "apt-get install strace" },
};

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function run(command: string, args: string[], quiet = false): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: quiet ? "ignore" : "inherit" }).status === 0;
}

/** Makes the Python environment of the oracle tests when the machine has Python and a way to its packages. */
function preparePython(): void {
  const folder = join(ROOT, ".build", "python");
  const wanted = readFileSync(join(ROOT, "tests", "oracle", "requirements.txt"), "utf8");
  const stamp = join(folder, "requirements.txt");
  if (findPython() !== null && (!existsSync(folder) || (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted)))
    return;
  print("Environnement Python des tests (networkx)…");
  rmSync(folder, { recursive: true, force: true });
  const made =
    run("python3", ["-m", "venv", folder], true) &&
    run(join(folder, "bin", "pip"), ["install", "--quiet", "-r", "tests/oracle/requirements.txt"], true) &&
    run("cp", ["tests/oracle/requirements.txt", stamp], true);
  if (!made) rmSync(folder, { recursive: true, force: true });
}

function vitest(name: string, folders: string[]): Count {
  const report = join(ROOT, ".build", `tests-${name}.json`);
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const succeeded = run("vitest", [
    "run",
    "--config",
    "tests/vitest.config.ts",
    ...folders.map((folder) => `tests/${folder}/`),
    ...reporters,
  ]);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  // A file that cannot be loaded has no test to fail, and is a failure all the same.
  const failed = succeeded ? numFailedTests : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests };
}

function timed(name: string, level: () => Count, total: Count): void {
  const started = Date.now();
  const count = level();
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  print(`── ${name} : ${((Date.now() - started) / 1000).toFixed(1)} s, ${JSON.stringify(count)}`);
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
mkdirSync(join(ROOT, ".build"), { recursive: true });
preparePython();

timed(
  "check",
  () =>
    run("npm", ["run", "--silent", "check"])
      ? { passed: 1, failed: 0, skipped: 0 }
      : { passed: 0, failed: 1, skipped: 0 },
  total,
);
for (const [name, folders] of LEVELS) timed(name, () => vitest(name, folders), total);

const required = (process.env.PASSERELLES_REQUIRE ?? "").split(",").filter((name) => name !== "");
for (const name of required) {
  if (Object.hasOwn(MEANS, name)) continue;
  print(`PASSERELLES_REQUIRE : « ${name} » n’est pas connu (${Object.keys(MEANS).join(", ")}).`);
  total.failed += 1;
}
for (const [name, { find, enable }] of Object.entries(MEANS)) {
  if (find() !== null) continue;
  print(`Non exécuté faute de « ${name} ». Pour l’activer : ${enable}`);
  if (required.includes(name)) total.failed += 1;
}
print(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
