/**
 * Keeps the memory in which V8 puts new objects at the size it starts with. Where one report is checked, pages that are touched for the
 * first time cost more than collecting garbage more often. To be said after the code cache was taken: the flag is part of what that is checked by.
 */
export function holdYoungGeneration(): void {
  setGrowthFactor(1);
}

/** Lets that memory grow as garbage asks for it, as V8 does by itself: for many reports, where collecting seldom is what counts. */
export function letYoungGenerationGrow(): void {
  setGrowthFactor(2);
}

function setGrowthFactor(factor: 1 | 2): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
