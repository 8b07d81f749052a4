/** Runs M code as written: Microsoft's own parser reads it, and this works its steps out. */
import { DefaultSettings, Language, TaskUtils } from "@microsoft/powerquery-parser";
import { fieldOf, later, QueryError, type Later, type Row, type Value } from "./Value";

type Node = Language.Ast.TNode;
const { NodeKind } = Language.Ast;

/** Names in sight: steps, `_` of each, and what M brings with it. */
type Scope = ReadonlyMap<string, Later<Value>>;

/**
 * The value of a query.
 * @param library the functions that M brings with it, by their names
 * @throws Error with the parser's message if the code is not M
 */
export async function runQuery(code: string, library: Scope): Promise<Value> {
  return evaluate(await parseQuery(code), library);
}

/**
 * Reads M code.
 * @throws Error with the parser's message if it is not M
 */
export async function parseQuery(code: string): Promise<Node> {
  const task = await TaskUtils.tryLexParse(DefaultSettings, code);
  if (TaskUtils.isParseStageOk(task)) return task.ast;
  throw new Error("error" in task ? task.error.message : "The code cannot be read.");
}

function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case NodeKind.LetExpression: {
      const inside = new Map(scope);
      for (const { node: step } of node.variableList.elements) {
        inside.set(
          step.key.literal,
          later(() => evaluate(step.value, inside)),
        );
      }
      return evaluate(node.expression, inside);
    }
    case NodeKind.RecursivePrimaryExpression:
      return node.recursiveExpressions.elements.reduce(
        (head: Value, next) => applied(head, next, scope),
        evaluate(node.head, scope),
      );
    case NodeKind.IdentifierExpression:
      return nameIn(scope, node.identifier.literal);
    case NodeKind.LiteralExpression:
      return literal(node);
    case NodeKind.EachExpression: {
      const { paired } = node;
      const call = ([one]: readonly Value[]): Value =>
        evaluate(paired, new Map([...scope, ["_", () => one]]));
      return { kind: "function", call };
    }
    case NodeKind.FieldSelector: {
      const of = nameIn(scope, "_");
      return fieldOf(fieldsOf(of), node.content.literal);
    }
    case NodeKind.LogicalExpression: {
      const isAnd = node.operatorConstant.constantKind === "and";
      const left = evaluate(node.left, scope) === true;
      return left === isAnd ? evaluate(node.right, scope) : left;
    }
    case NodeKind.EqualityExpression: {
      const isSame = evaluate(node.left, scope) === evaluate(node.right, scope);
      return isSame === (node.operatorConstant.constantKind === "=");
    }
    case NodeKind.UnaryExpression: {
      const operators = node.operators.elements.map(({ constantKind }) => constantKind);
      if (operators.join() !== "not") throw new Error(`not done here: ${operators.join()}`);
      return evaluate(node.typeExpression, scope) !== true;
    }
    case NodeKind.ErrorHandlingExpression: {
      try {
        return evaluate(node.protectedExpression, scope);
      } catch (error) {
        const isOtherwise = node.handler?.kind === NodeKind.OtherwiseExpression;
        if (!(error instanceof QueryError) || !isOtherwise) throw error;
        return evaluate(node.handler.paired, scope);
      }
    }
    case NodeKind.ListExpression:
      return {
        kind: "list",
        items: node.content.elements.map(({ node: item }) => evaluate(item, scope)),
      };
    case NodeKind.RecordExpression:
      return {
        kind: "record",
        fields: new Map(
          node.content.elements.map(({ node: { key, value } }) => [
            key.literal,
            later(() => evaluate(value, scope)),
          ]),
        ),
      };
    case NodeKind.TypePrimaryType:
      return { kind: "type", name: typeName(node.paired) };
    default:
      throw new Error(`not done here: ${node.kind}`);
  }
}

function typeName(node: Language.Ast.TPrimaryType): string {
  if (node.kind === NodeKind.PrimitiveType) return `type ${node.primitiveTypeKind}`;
  throw new Error(`not done here: ${node.kind}`);
}

function applied(head: Value, next: Node, scope: Scope): Value {
  if (next.kind !== NodeKind.InvokeExpression) throw new Error(`not done here: ${next.kind}`);
  const isFunction = typeof head === "object" && head !== null && "kind" in head;
  if (!isFunction || head.kind !== "function") throw new Error("That is no function.");
  return head.call(next.content.elements.map(({ node }) => evaluate(node, scope)));
}

function nameIn(scope: Scope, name: string): Value {
  const found = scope.get(name);
  // Excel and Power BI refuse the whole query then, whatever `try` is around it.
  if (found === undefined) throw new Error(`The name “${name}” was not recognized.`);
  return found();
}

function fieldsOf(value: Value): Row {
  const hasKind = typeof value === "object" && value !== null && "kind" in value;
  if (!hasKind || value.kind !== "record") throw new QueryError("A value has no fields.");
  return value.fields;
}

function literal({ literal: text, literalKind }: Language.Ast.LiteralExpression): Value {
  switch (literalKind) {
    case "Null":
      return null;
    case "Logical":
      return text === "true";
    case "Numeric":
      return Number(text);
    case "Text":
      return text.slice(1, -1).replaceAll('""', '"');
    default:
      throw new Error(`not done here: ${literalKind}`);
  }
}
