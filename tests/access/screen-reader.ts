import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openFirefox } from "./engines";

/** Orca and a Firefox that it reads, driven by keys as its users drive them. */
export interface ScreenReader {
  /** Opens an address and returns what is said of it. */
  readonly open: (url: string) => Promise<string>;
  /** Presses a key by its X name and returns what is said. */
  readonly press: (key: string) => Promise<string>;
  /** Presses a key until what is said matches, and returns that; throws after `most` tries. */
  readonly pressUntil: (key: string, pattern: RegExp, most?: number) => Promise<string>;
  readonly type: (text: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const HERE = new URL(".", import.meta.url).pathname;

const CUSTOM = `import orca.debug, orca.settings
orca.debug.debugFile.reconfigure(line_buffering=True)
for name in ("enableKeyEcho", "enableEchoByCharacter", "enableEchoByWord", "sayAllOnLoad"):
    setattr(orca.settings, name, False)
`;

/** What is said is written to Orca's log, in whose form it is read here; speech goes nowhere. */
const SPOKEN = /SPEECH OUTPUT: '(.*)'\s*(?:\{.*\})?\s*$/gm;

/** Starts both inside the session of `session.sh`. */
export async function startScreenReader(): Promise<ScreenReader> {
  const dir = process.env["ACCESS_DIR"];
  if (dir === undefined) throw new Error("run by tests/access/session.sh");
  const log = join(dir, "orca.log");
  const speech = startSpeech(dir);
  const orca = spawn("/usr/bin/orca", ["--replace", `--debug-file=${log}`], { stdio: "ignore" });
  await until(() => existsSync(log) && readFileSync(log, "utf8").includes("SPEECH OUTPUT"));
  const firefox = await openFirefox("light", true);
  let read = 0;
  const newWords = () => {
    const text = readFileSync(log, "utf8");
    const words = [...text.slice(read).matchAll(SPOKEN)].map(([, said = ""]) => said.trim());
    return { words: words.filter((said) => said !== ""), length: text.length };
  };
  /** What was said since the last call, once nothing more has been said for a while. */
  const heard = async (quiet: number): Promise<string> => {
    for (let length = -1, still = 0; still < quiet; still += 100) {
      await wait(100);
      const now = newWords();
      if (now.length !== length) still = 0;
      // A browser under load takes its time to say where the focus is.
      if (now.words.length === 0 && still > quiet / 2 && still < 3 * quiet) still -= 50;
      length = now.length;
    }
    const { words, length } = newWords();
    read = length;
    return words.join(" ¦ ").replace(/\s+/g, " ");
  };
  const press = async (key: string, quiet = 600) => {
    read = readFileSync(log, "utf8").length;
    execFileSync("xdotool", ["key", "--clearmodifiers", key]);
    return heard(quiet);
  };
  return {
    open: async (url) => {
      read = readFileSync(log, "utf8").length;
      await firefox.goto(url);
      let said = await heard(1_500);
      // At first the focus is in the address bar.
      for (let tries = 0; tries < 4 && !(await firefox.hasFocus()); tries += 1) {
        said += ` ¦ ${await press("F6", 1_000)}`;
      }
      return said;
    },
    press: (key) => press(key, key === "Return" ? 2_000 : 600),
    pressUntil: async (key, pattern, most = 40) => {
      const all: string[] = [];
      while (all.length < most) {
        const said = await press(key);
        if (pattern.test(said)) return said;
        all.push(said);
      }
      throw new Error(`not heard: ${pattern}; but: ${all.join("\n")}`);
    },
    type: async (text) => {
      execFileSync("xdotool", ["type", "--delay", "60", text]);
      return heard(600);
    },
    close: async () => {
      await firefox.close();
      orca.kill();
      speech.kill();
    },
  };
}

/** The speech service that Orca asks for; its only voice is silent. */
function startSpeech(dir: string) {
  const config = join(dir, "speechd");
  mkdirSync(join(config, "modules"), { recursive: true });
  cpSync(join(HERE, "speechd/speechd.conf"), join(config, "speechd.conf"));
  const voice = readFileSync(join(HERE, "speechd/silent.conf"), "utf8");
  writeFileSync(join(config, "modules/silent.conf"), voice);
  const orca = join(process.env["XDG_DATA_HOME"] ?? dir, "orca");
  mkdirSync(orca, { recursive: true });
  writeFileSync(join(orca, "orca-customizations.py"), CUSTOM);
  return spawn("speech-dispatcher", ["-s", "-t", "0", "-C", config], { stdio: "ignore" });
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 120 && !isSo(); tries += 1) await wait(500);
  if (!isSo()) throw new Error("the screen reader has not started");
}
