export declare const hostFiles: Readonly<Record<string, string>>;
export declare const policy: string;
