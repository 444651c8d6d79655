import ts from 'typescript';

/** A regular expression in a source file that is not part of an exported constant, with its place. */
export interface HiddenPattern {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Escapes, property escapes and classes: each stands for one character. */
export const ONE_CHARACTER =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|\[(?:[^\]\\]|\\.)*\]/gu;
export const REPEATS_OR_CHOOSES = /[*+?{|(]/u;

/**
 * The patterns of a source file that no module exports by name, and that therefore nobody checks: literals and `new RegExp(…)`.
 * A literal that repeats nothing and chooses nothing (a test for a character or a fixed string), or is one class repeated and nothing else
 * (`/\s+/`), is safe and passes.
 */
export function hiddenPatterns(file: string, source: string): HiddenPattern[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const hidden: HiddenPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (isExportedConstant(node)) return;
    if (isPattern(node) && !isTrivial(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      hidden.push({ file, line: line + 1, text: node.getText(tree) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return hidden;
}

function isPattern(node: ts.Node): node is ts.RegularExpressionLiteral | ts.NewExpression | ts.CallExpression {
  if (ts.isRegularExpressionLiteral(node)) return true;
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'RegExp'
  );
}

function isTrivial(node: ts.Node): boolean {
  if (!ts.isRegularExpressionLiteral(node)) return false;
  const body = node.text.slice(1, node.text.lastIndexOf('/'));
  const shape = body.replace(ONE_CHARACTER, 'x');
  return shape === 'x+' || !REPEATS_OR_CHOOSES.test(shape);
}

/** `export const NAME = …` at the top of a module; whatever patterns are in its value are reachable by name, unless a function hides them. */
function isExportedConstant(node: ts.Node): boolean {
  if (
    !ts.isVariableStatement(node) ||
    !node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  )
    return false;
  return !node.declarationList.declarations.some(
    (declaration) => declaration.initializer !== undefined && holdsFunction(declaration.initializer),
  );
}

function holdsFunction(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.forEachChild(node, (child) => holdsFunction(child) || undefined) === true;
}
