// Replaces each graphql`…` tag by the artifact that relay-compiler wrote for it. Relay's own way is a Babel plugin;
// this saves us Babel. Line numbers stay as they are, so the source maps hold without a map of our own.
// Not the end of a word: a text may speak of `schema.graphql`.
const tag = /(?<![.\w])graphql`([\s\S]*?)`/g;
const definition = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/;

export function relayArtifacts() {
  return {
    name: "sammenheng:relay-artifacts",
    enforce: "pre",
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes("graphql`")) return null;
      const names = new Set();
      const body = code.replace(tag, (whole, document) => {
        const name = definition.exec(document)?.[1];
        if (name === undefined) this.error(`a graphql tag without a name in ${id}`);
        names.add(name);
        return `artifact_${name}${"\n".repeat(whole.split("\n").length - 1)}`;
      });
      const imports = [...names].map(
        (name) => `import artifact_${name} from "/src/graphql/__generated__/${name}.graphql";`,
      );
      return { code: imports.join("") + body, map: null };
    },
  };
}
