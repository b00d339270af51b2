// A handler as one writes it in a minute: it checks nothing, stores nothing and answers 201.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
        const notification = JSON.parse(Buffer.concat(parts).toString());
        const id = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
        const body = JSON.stringify({ id, ...notification });
        response.writeHead(201, {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
            'Location': `http://localhost/beta/me/activities/${id}`,
        });
        response.end(body);
    });
});

server.listen(0, '127.0.0.1',
    () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
