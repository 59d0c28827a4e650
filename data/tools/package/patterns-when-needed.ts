/** A node of ESTree, as far as it is needed here. */
interface Node {
  type: string;
  start: number;
  end: number;
  name?: string;
  kind?: string;
  computed?: boolean;
  shorthand?: boolean;
  body?: Node[];
  declarations?: Node[];
  id?: Node;
  init?: Node | null;
  callee?: Node;
}

/** The parts of a bundler's plugin that are needed here. */
interface PatternDelayer {
  name: string;
  enforce: 'post';
  transform(this: { parse(code: string): object }, code: string, id: string): string | undefined;
}

/**
 * For the worker, which starts anew for nearly each article: an engine reads a pattern where its literal is
 * run, and the rules of detection have a thousand, of which an article needs a few. So constants of a module
 * that hold patterns are made when they are first asked for.
 * @param modules whose constants depend on nothing but others that do not change
 */
export function patternsWhenNeeded(modules: RegExp): PatternDelayer {
  return {
    name: 'patterns-when-needed',
    enforce: 'post',
    transform(code, id) {
      return modules.test(id) ? delayed(code, this.parse(code) as Node) : undefined;
    },
  };
}

interface Constant {
  name: string;
  declaration: Node;
  init: Node;
}

/** @throws where something else in the module has the name of such a constant */
function delayed(code: string, program: Node): string | undefined {
  const constants = (program.body ?? []).flatMap(constantOf);
  if (constants.length === 0) return undefined;
  const names = new Set(constants.map(({ name }) => name));
  const changes: { at: number; until: number; text: string }[] = [];
  for (const { name, declaration, init } of constants) {
    changes.push({
      at: declaration.start,
      until: init.start,
      text: `let $${name}; const ${name} = () => $${name} ??= (`,
    });
    changes.push({ at: init.end, until: declaration.end, text: ');' });
  }
  const declared = new Set(constants.map(({ declaration }) => declaration.declarations?.[0]?.id));
  visit(program, (node, parent, field) => {
    if (node.type !== 'Identifier' || !names.has(node.name ?? '') || declared.has(node)) return;
    if (isKey(parent, field)) return;
    if (!isRead(parent, field))
      throw new Error(`${node.name} is the name of a pattern and of something else.`);
    const text =
      parent.type === 'Property' && parent.shorthand ? `${node.name}: ${node.name}()` : `${node.name}()`;
    changes.push({ at: node.start, until: node.end, text });
  });
  let changed = '';
  let at = 0;
  for (const change of changes.sort((a, b) => a.at - b.at)) {
    changed += code.slice(at, change.at) + change.text;
    at = change.until;
  }
  return changed + code.slice(at);
}

/** A constant of the module, not exported, with a pattern somewhere in it. */
function constantOf(statement: Node): Constant[] {
  if (statement.type !== 'VariableDeclaration' || statement.kind !== 'const') return [];
  const [declarator, ...others] = statement.declarations ?? [];
  const { id, init } = declarator ?? {};
  if (others.length > 0 || !init || !/^[A-Z][A-Z\d_]*$/.test(id?.name ?? '')) return [];
  return hasPattern(init) ? [{ name: id?.name ?? '', declaration: statement, init }] : [];
}

function hasPattern(node: Node): boolean {
  if (node.type === 'Literal' && 'regex' in node) return true;
  if (node.type === 'NewExpression' && node.callee?.name === 'RegExp') return true;
  // What a function makes is made when it is called.
  return !/Function/.test(node.type) && childrenOf(node).some(([child]) => hasPattern(child));
}

function visit(node: Node, tell: (node: Node, parent: Node, field: string) => void): void {
  for (const [child, field] of childrenOf(node)) {
    tell(child, node, field);
    visit(child, tell);
  }
}

function childrenOf(node: Node): [child: Node, field: string][] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child): [Node, string] => [child, field]),
  );
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';

/** Whether the identifier only names a field. */
function isKey(parent: Node, field: string): boolean {
  if (parent.computed) return false;
  if (parent.type === 'MemberExpression') return field === 'property';
  // A shorthand is key and value in one, and stands there twice.
  return field === 'key' && ['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent.type);
}

/** Whether the identifier gives the value of what it names. */
function isRead({ type }: Node, field: string): boolean {
  if (
    ['id', 'params', 'left', 'argument'].includes(field) &&
    /Declarator|Function|Assign|Update|Rest/.test(type)
  )
    return false;
  return field === 'right' || !/Specifier|Pattern|Label|Class/.test(type);
}
