import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    corbado: 'src/corbado.ts',
    loginid: 'src/loginid.ts',
    passage: 'src/passage.ts',
    stytch: 'src/stytch.ts',
    testing: 'src/testing.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  tsconfig: 'src/tsconfig.node.json',
  external: [/^node:/],
  dts: { oxc: true },
  outputOptions: { comments: false },
});
