'use strict';

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { BatchRequestContent, BatchResponseContent } = require('@microsoft/microsoft-graph-client');
const { graphClient, startService, visual } = require('./service');

let service;
before(async () => { service = await startService(); });
after(() => service.stop());

const step = (id, body, dependsOn) => ({
    id,
    dependsOn,
    request: new Request(`${service.url}/me/notifications`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-UNS-ID': 'uns-demo' },
        body: JSON.stringify(body),
    }),
});
const titled = (title) => ({
    targetHostName: 'a.example',
    payload: { visualContent: { title } },
});

async function send(steps) {
    const content = await new BatchRequestContent(steps).getContent();
    return new BatchResponseContent(await graphClient(service).api('/$batch').post(content));
}

test('each part of a batch gets its own answer', async () => {
    const batch = await send([step('1', visual), step('2', titled('')), step('3', titled('three'))]);
    const statuses = ['1', '2', '3'].map((id) => batch.getResponseById(id).status);
    assert.deepEqual(statuses, [201, 400, 201]);
    const created = await batch.getResponseById('3').json();
    assert.deepEqual(created.payload, { visualContent: { title: 'three' } });
    assert.equal(batch.getResponseById('3').headers.get('location'),
        `${service.url}/beta/me/activities/${created.id}`);
    const { error } = await batch.getResponseById('2').json();
    assert.equal(error.innerError.code, 'invalidPayload');
});

test('twenty notifications go out in one batch', async () => {
    const steps = Array.from({ length: 20 }, (_, i) => step(String(i), titled(`number ${i}`)));
    const batch = await send(steps);
    const ids = new Set();
    for (const [, response] of batch.getResponses()) {
        assert.equal(response.status, 201);
        ids.add((await response.json()).id);
    }
    assert.equal(ids.size, 20);
});

test('what depends on a failure is not run', async () => {
    const batch = await send([step('1', []), step('2', visual, ['1']), step('3', visual, ['2'])]);
    const statuses = ['1', '2', '3'].map((id) => batch.getResponseById(id).status);
    assert.deepEqual(statuses, [400, 424, 424]);
});

test('a malformed batch is refused as a whole', async () => {
    const error = await graphClient(service).api('/$batch').post({ requests: [] })
        .then(() => assert.fail('it was accepted'), (reason) => reason);
    assert.equal(error.statusCode, 400);
    assert.equal(error.code, 'BadRequest');
});
