import { describe, expect, it } from "vitest";
import { open } from "../../src/source/open.ts";

const SOURCE = `Before.

# Title
- one
  - two
<!-- not
- this -->
\`\`\`
## nor this
\`\`\`

##Tight
* last`;

describe("a Markdown text", () => {
  it("is its sections with their lines, without comments and fenced code", async () => {
    const [document] = await open({ path: "a.md", content: SOURCE });
    expect(document?.value).toEqual([
      { heading: "", lines: ["Before."] },
      { heading: "Title", lines: ["- one", "- two"] },
      { heading: "Tight", lines: ["* last"] },
    ]);
  });

  it("knows where each of them stands", async () => {
    const [document] = await open({ path: "a.md", content: SOURCE });
    const at = (pointer: string) => {
      const range = document?.range(pointer);
      return [document?.resolves(pointer), SOURCE.slice(range?.start.offset, range?.end.offset)];
    };
    expect(at("/1/heading")).toEqual([true, "Title"]);
    expect(at("/1/lines/1")).toEqual([true, "- two"]);
    expect(at("/2/lines/0")).toEqual([true, "* last"]);
    expect(at("/2")).toEqual([true, "Tight\n* last"]);
    expect(document?.resolves("/3")).toBe(false);
  });
});
