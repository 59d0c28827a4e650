/**
 * An element whose properties are its own. The fields of a form stand in for the form's properties
 * under their names, in every world: of a form with a field called `tagName`, `tagName` is the field.
 * For reading properties and calling methods only: the browser takes it for no node.
 */
export function asItIs(element: Element): Element {
  return element instanceof HTMLFormElement
    ? new Proxy(element, prototypeFirst(HTMLFormElement.prototype))
    : element;
}

/** The same for a document: its forms, pictures and frames stand in for what they are called. */
export function documentAsItIs(page: Document): Document {
  return new Proxy(page, prototypeFirst(Document.prototype));
}

function prototypeFirst<T extends Node>(prototype: T): ProxyHandler<T> {
  return {
    get(node, key) {
      const value: unknown = Reflect.get(prototype, key, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
  };
}
