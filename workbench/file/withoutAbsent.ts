/** The same members without the undefined ones: the state treats absent and undefined alike. */
export function withoutAbsent<Value extends object>(value: Value): Value {
  const present = { ...value };
  for (const key in present) {
    if (present[key] === undefined) delete present[key];
  }
  return present;
}

/** As withoutAbsent, but undefined when nothing is left. */
export function unlessEmpty<Value extends object>(value: Value): Value | undefined {
  const present = withoutAbsent(value);
  return Object.keys(present).length === 0 ? undefined : present;
}
