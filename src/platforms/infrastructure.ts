import type { Infrastructure } from "../model/infrastructure.ts";
import type { SourceDocument } from "../source/document.ts";
import { hasLogGroups } from "./amazon/marker.ts";
import { hasTerraform } from "./genesys/marker.ts";

/** How files are read that are no flows and set up what stands beside them. A file may hold flows as well. */
export interface InfrastructureEntry {
  readonly id: string;
  /** A cheap test over raw text. It may say yes too often, never no too often. */
  readonly hasMarker: (text: string, path: string) => boolean;
  readonly load: () => Promise<ReadInfrastructure>;
}

/** What one document sets up; nothing where it is something else after all. */
export type ReadInfrastructure = (document: SourceDocument) => Infrastructure | undefined;

export const infrastructure: readonly InfrastructureEntry[] = [
  { id: "genesys terraform", hasMarker: hasTerraform, load: async () => (await import("./genesys/terraform.ts")).infrastructureIn },
  { id: "amazon log groups", hasMarker: hasLogGroups, load: async () => (await import("./amazon/log-groups.ts")).infrastructureIn },
];
