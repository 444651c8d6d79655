/**
 * A lint rule against words of a source language outside `src/languages`: a word is known once, and adding a language is
 * adding a file. A text in the code is taken for words unless its type shows that it is one of the code's own names.
 */
import ts from 'typescript';

/** Escapes of patterns and strings, which are no letters of the text: `\p{Lu}`, `\u00A0`, `\b`. */
const ESCAPE = /\\\\?(?:[pP]\{[^}]*\}?|u\{?[\da-fA-F]+\}?|[A-Za-z])/gu;
const OTHER_ALPHABET = /[^\p{ASCII}\P{L}]/u;
const OF_OTHER_ALPHABET = /[^\p{ASCII}\P{L}]+/gu;
/** Shorter runs are classes and flags of patterns: `[A-Z]`, `iu`. */
const WORD = /\p{L}{3,}/gu;

/**
 * What is written in letters and is of no language: addresses, the universal time, years of EDTF that are not known, Roman
 * figures.
 * @type {readonly string[]}
 */
const OF_NO_LANGUAGE = ['https', 'www', 'UTC', 'utc', 'gmt', 'XXXX', 'IVX'];

/** Properties that hold names of rules and what they decide. */
const OF_RULES = new Set(['name', 'rule', 'verdict']);
/** The property that holds the name of a field of the markup. */
const FIELD = 'field';

const isText = (node) =>
  ts.isStringLiteralLike(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** Parts of the syntax tree in which no text is compared with a capture. */
const isElsewhere = (node) =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isThrowStatement(node) ||
  (ts.isPropertyAssignment(node) && OF_RULES.has(node.name.getText()));

/** Whether only some texts fit a type: names that the code gives to its own things. */
function isOfNames(type) {
  const types = type.isUnion() ? type.types : [type];
  const some = (flags) => types.some((each) => (each.flags & flags) !== 0);
  return some(ts.TypeFlags.StringLiteral | ts.TypeFlags.TemplateLiteral) && !some(ts.TypeFlags.String);
}

/** Whether a text is one of the code's own names where it stands. */
function isOwnName(node, checker) {
  const text = ts.isStringLiteralLike(node) ? node : ts.findAncestor(node, ts.isTemplateExpression);
  if (!text) return false;
  const { parent } = text;
  if (ts.isPropertyAssignment(parent) && parent.name === text) return true;
  if (!ts.isBinaryExpression(parent)) {
    const type = checker.getContextualType(text);
    return type !== undefined && isOfNames(type);
  }
  const other = parent.left === text ? parent.right : parent.left;
  return (
    (ts.isPropertyAccessExpression(other) && other.name.text === FIELD) || isOfNames(checker.getTypeAtLocation(other))
  );
}

/** The words in a text of the code: those of another alphabet wherever it stands, others where it is no name of the code. */
function wordsIn(node, checker, isOurs) {
  const text = node.getText().replace(ESCAPE, ' ');
  if (OTHER_ALPHABET.test(text)) return text.match(OF_OTHER_ALPHABET);
  return isOurs || isOwnName(node, checker) ? [] : (text.match(WORD) ?? []);
}

/**
 * @typedef {object} WordOptions
 * @property {boolean} [alphabetsOnly] only letters beyond ASCII count
 * @property {readonly string[]} [except] words that are none
 */

/**
 * The words of source languages in a file, each with its offset.
 * @param {ts.SourceFile} file
 * @param {ts.TypeChecker} checker
 * @param {WordOptions} options
 * @returns {{ word: string, start: number }[]}
 */
export function wordsOfLanguages(file, checker, { alphabetsOnly = false, except = [] } = {}) {
  const ofNone = new Set([...OF_NO_LANGUAGE, ...except]);
  const found = [];
  const visit = (node) => {
    if (isElsewhere(node)) return;
    const words = isText(node) ? wordsIn(node, checker, alphabetsOnly) : [];
    for (const word of words) if (!ofNone.has(word)) found.push({ word, start: node.getStart(file) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @type {import('eslint').Rule.RuleModule} */
export const noWords = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      word: '“{{word}}” is a word of a source language: make it a field in src/languages, or put it beside the format of the one site that prints it.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    return {
      Program(node) {
        const words = wordsOfLanguages(esTreeNodeToTSNodeMap.get(node), program.getTypeChecker(), context.options[0]);
        for (const { word, start } of words)
          context.report({ loc: context.sourceCode.getLocFromIndex(start), messageId: 'word', data: { word } });
      },
    };
  },
};
