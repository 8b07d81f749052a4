/** Excel.SettingCollection and Excel.Setting: what the add-in stores with the document. */
import { invalidArgument, itemNotFound } from "../ExcelError";
import type { Host } from "../Host";
import { text } from "../model/arguments";
import {
  excelObject,
  isExcelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
  type Json,
} from "../model/ExcelObject";

interface Target {
  readonly host: Host;
}
interface SettingTarget extends Target {
  readonly key: string;
}

function valueFrom(value: Argument): Json {
  if (value === undefined || isExcelObject(value)) throw invalidArgument("a setting has a value");
  return value;
}

/** Settings come from files as well: whatever JSON can hold. */
function valueOf({ host, key }: SettingTarget): Json {
  if (!host.state.settings.has(key)) throw itemNotFound(`setting ${key}`);
  return JSON.parse(JSON.stringify(host.state.settings.get(key) ?? null)) as Json;
}

const Setting: ExcelClass<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: valueOf,
      set: ({ host, key }, value) => void host.state.settings.set(key, valueFrom(value)),
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      if (!host.state.settings.delete(key)) throw itemNotFound(`setting ${key}`);
    },
  },
};

const setting = (host: Host, key: string): ExcelObject => excelObject(Setting, { host, key });

const SettingCollection: ExcelClass<Target> = {
  name: "SettingCollection",
  methods: {
    Add: ({ host }, [key, value]) => {
      const name = text(key, "key");
      if (name === "") throw invalidArgument("a setting has a key");
      host.state.settings.set(name, valueFrom(value));
      return setting(host, name);
    },
    GetCount: ({ host }) => host.state.settings.size,
    GetItem: ({ host }, [key]) => {
      const name = text(key, "key");
      if (!host.state.settings.has(name)) throw itemNotFound(`setting ${name}`);
      return setting(host, name);
    },
    GetItemOrNullObject: ({ host }, [key]) => {
      const name = text(key, "key");
      return host.state.settings.has(name) ? setting(host, name) : nullObject("Setting");
    },
  },
  items: ({ host }) => [...host.state.settings.keys()].map((key) => setting(host, key)),
};

/** What the add-in stores with the document. */
export function settingCollection(host: Host): ExcelObject {
  return excelObject(SettingCollection, { host });
}
