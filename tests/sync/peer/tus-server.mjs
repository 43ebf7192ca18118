// A tus server of another maker on 127.0.0.1, at the hub's path, keeping what it gets in the folder argv[2].
import http from 'node:http'
import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'

const tus = new Server({
  path: '/api/v1/photos',
  datastore: new FileStore({ directory: process.argv[2] }),
  namingFunction: (_request, metadata) => metadata.sha256,
})
const server = http.createServer(tus.handle.bind(tus))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
