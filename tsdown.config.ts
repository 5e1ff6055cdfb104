import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    corbado: 'src/corbado.ts',
    loginid: 'src/loginid.ts',
    passage: 'src/passage.ts',
    stytch: 'src/stytch.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  tsconfig: 'src/tsconfig.json',
  dts: { oxc: true },
  outputOptions: { comments: false },
});
