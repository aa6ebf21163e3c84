export declare function asciiSource(source: string): string;
