// Preloaded by the bench into a run of the command: writes the peak of its memory in bytes to the file named by PEAK_MEMORY_FILE.
'use strict';
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_FILE, String(process.resourceUsage().maxRSS * 1024)));
