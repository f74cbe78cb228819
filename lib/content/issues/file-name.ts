const FOLDER = "content/";

/** What a file is called in messages, by its path below the content folder: `content/people/sandis-girgens.md`. */
export function fileName(path: string): string {
  return FOLDER + path;
}

/** The path below the content folder of what is called `content/people/sandis-girgens.md`. */
export function pathOfFile(name: string): string {
  return name.slice(FOLDER.length);
}
