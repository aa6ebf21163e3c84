import { createConnection } from 'vscode-languageserver/node';
import { nodeFileSystem } from '../host/node-file-system.ts';
import { connect } from './connect.ts';

const TRANSPORT = /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/u;

process.on('unhandledRejection', (reason) => {
  process.stderr.write(`${reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)}\n`);
});

const named = process.argv.slice(2).some((argument) => TRANSPORT.test(argument));
connect(named ? createConnection() : createConnection(process.stdin, process.stdout), { fileSystem: nodeFileSystem });
