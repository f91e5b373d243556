import { type RolldownPlugin, rolldown } from "rolldown";

/** Modules named `precomputed.ts` export plain values that take time to compute: in a bundle, they are replaced by the values. */
export const precomputed: RolldownPlugin = {
  name: "precomputed",
  load: {
    filter: { id: /[\\/]precomputed\.ts$/ },
    handler: async (id) =>
      Object.entries(await valuesOf(id))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n"),
  },
};

async function valuesOf(module: string): Promise<object> {
  const built = await rolldown({ input: module, platform: "node" });
  const { output } = await built.generate({ format: "esm" });
  await built.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString("base64")}`);
}
