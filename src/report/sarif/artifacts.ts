import type { Artifact, ArtifactLocation } from "sarif";
import { onDisk } from "../../source/file-names.ts";

/** The files that a log names, each listed once. */
export interface Artifacts {
  readonly list: Artifact[];
  /** Index of the file on disk: for a member of a zip, of the zip. */
  readonly file: (path: string) => ArtifactLocation;
  /** Index of the file itself: for a member of a zip, of the member, which no viewer of repositories finds. */
  readonly itself: (path: string) => ArtifactLocation;
}

/** The name of the folder that paths are relative to; where that is on this machine is not told. */
export const ROOT = "%SRCROOT%";

/** Begins with no files; a file is listed when it is asked for. */
export function artifacts(): Artifacts {
  const list: Artifact[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (key: string, make: () => Artifact): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const artifact = make();
    numbers.set(key, list.length);
    return list.push(artifact) - 1;
  };
  const file = (path: string): ArtifactLocation => {
    const { file: name } = onDisk(path);
    const location: ArtifactLocation = { uri: uriOf(name), ...(name.startsWith("../") ? {} : { uriBaseId: ROOT }) };
    return { ...location, index: numberOf(name, () => ({ location: { ...location }, roles: ["analysisTarget"] })) };
  };
  const itself = (path: string): ArtifactLocation => {
    const { member } = onDisk(path);
    if (member === undefined) return file(path);
    const parentIndex = file(path).index ?? 0;
    const uri = uriOf(member);
    return { uri, index: numberOf(path, () => ({ location: { uri }, parentIndex, roles: ["analysisTarget"] })) };
  };
  return { list, file, itself };
}

/** A path as a relative reference (RFC 3986). Half of a surrogate pair cannot be encoded, so it is replaced. */
const uriOf = (path: string): string =>
  path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd")))
    .join("/");
