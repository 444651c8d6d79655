import { original } from '../../_original.ts';

export const { GET, getStaticPaths } = original('original.txt');
