import ts from 'typescript';
import type { NamedPattern } from './pattern-check.ts';

/** A call of `RegExp` in a source file, with its place: what it makes cannot be read in the source. */
export interface HiddenPattern {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The patterns that stand in a source file, each named by its place. */
export function literalPatterns(file: string, source: string): NamedPattern[] {
  return nodesOf(file, source).flatMap(({ node, line }): NamedPattern[] => {
    if (!ts.isRegularExpressionLiteral(node)) return [];
    const end = node.text.lastIndexOf('/');
    return [{ name: `${file}:${line}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) }];
  });
}

/** The places where a source file makes patterns by itself instead of by `compile`, so that nobody could check them. */
export function hiddenPatterns(file: string, source: string): HiddenPattern[] {
  return nodesOf(file, source).flatMap(({ node, line, text }) => (makesPattern(node) ? [{ file, line, text }] : []));
}

function nodesOf(file: string, source: string): { node: ts.Node; line: number; text: string }[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: { node: ts.Node; line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) || makesPattern(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ node, line: line + 1, text: node.getText(tree) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const makesPattern = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp';
