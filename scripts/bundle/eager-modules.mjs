import { parse } from 'acorn'

/**
 * Wraps each module of a webpack bundle in parentheses: `123:(a,b,c)=>{…}` becomes `123:(function(a,b,c){…})`. V8 parses
 * a function twice, once to skip it and once to compile it when it is called, unless it is in parentheses
 * (https://v8.dev/blog/preparser#pife). A module of a loaded chunk is called at once.
 */
export function eagerModules(source) {
  const edits = moduleTables(parse(source, { ecmaVersion: 2022, sourceType: 'script' }))
    .flatMap(({ properties }) => properties)
    .flatMap(({ value }) => wrapped(value, source))
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by + text.slice(end), source)
}

/** The objects that hold modules: `var __webpack_modules__ = {…}` and `exports.modules = {…}`. */
function moduleTables(program) {
  const tables = []
  visit(program, (node) => {
    if (node.type === 'VariableDeclarator' && node.id.name === '__webpack_modules__') tables.push(node.init)
    if (
      node.type === 'AssignmentExpression' &&
      node.left.property?.name === 'modules' &&
      node.right.type === 'ObjectExpression'
    ) {
      tables.push(node.right)
    }
  })
  return tables
}

function wrapped(value, source) {
  const close = { start: value.end, end: value.end, by: ')' }
  if (value.type === 'FunctionExpression') return [{ start: value.start, end: value.start, by: '(' }, close]
  if (value.type !== 'ArrowFunctionExpression' || value.body.type !== 'BlockStatement') return []
  // A module does not use `this` or `arguments` of the bundle, so a function is equivalent to an arrow function.
  const parameters = value.params.map(({ start, end }) => source.slice(start, end)).join(',')
  return [{ start: value.start, end: value.body.start, by: `(function(${parameters})` }, close]
}

function visit(node, enter) {
  enter(node)
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) {
      if (typeof each?.type === 'string') visit(each, enter)
    }
  }
}
