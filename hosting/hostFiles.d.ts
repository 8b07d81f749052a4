export declare function hostFilesBelow(path: string): Readonly<Record<string, string>>;
export declare const policy: string;
