/**
 * An element whose properties are its own. The fields of a form stand in for the form's properties
 * under their names, in every world: of a form with a field called `tagName`, `tagName` is the field.
 * For reading properties and calling methods only: the browser takes it for no node.
 */
export function asItIs(element: Element): Element {
  return element instanceof HTMLFormElement ? new Proxy(element, PROTOTYPE_FIRST) : element;
}

const PROTOTYPE_FIRST: ProxyHandler<HTMLFormElement> = {
  get(form, key) {
    const value: unknown = Reflect.get(HTMLFormElement.prototype, key, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};
