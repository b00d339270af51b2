'use strict';

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { GraphError, ResponseType } = require('@microsoft/microsoft-graph-client');
const { graphClient, startService, visual } = require('./service');

let service;
before(async () => { service = await startService(); });
after(() => service.stop());

const notifications = (client) => client.api('/me/notifications/').header('X-UNS-ID', 'uns-demo');

async function refusal(promise) {
    const error = await promise.then(
        () => assert.fail('it was accepted'), (reason) => reason);
    assert.ok(error instanceof GraphError, String(error));
    return error;
}

test('a visual notification comes back as documented', async () => {
    const created = await notifications(graphClient(service)).post(visual);
    assert.equal(created['@odata.context'],
        `${service.url}/beta/$metadata#users('alex%40contoso.com')/notifications/$entity`);
    assert.equal(created.displayTimeToLive, 59);
    assert.equal(created.groupName, 'TestGroup');
    assert.equal(created.priority, 'High');
    assert.deepEqual(created.payload, { visualContent: visual.payload.visualContent });
    assert.match(created.id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('a raw notification is stored and not echoed', async () => {
    const response = await notifications(graphClient(service))
        .responseType(ResponseType.RAW)
        .post({ targetHostName: 'a.example', payload: { rawContent: 'raw ☃' } });
    assert.equal(response.status, 201);
    const created = await response.json();
    assert.deepEqual(created.payload, {});
    assert.equal(response.headers.get('location'),
        `${service.url}/beta/me/activities/${created.id}`);
    const stored = await fetch(`${service.url}/mock/v1/feed/${created.id}`);
    assert.equal((await stored.json()).payload.rawContent, 'raw ☃');
});

test('a repeated appNotificationId replaces', async () => {
    const client = graphClient(service);
    const post = (title) => notifications(client).responseType(ResponseType.RAW).post(
        { ...visual, appNotificationId: 'again', payload: { visualContent: { title } } });
    const first = await post('one');
    const second = await post('two');
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.equal((await first.json()).id, (await second.json()).id);
});

test('a contract error carries code, request id, date and every detail', async () => {
    const error = await refusal(notifications(graphClient(service)).post(
        { targetHostName: 'a.example', payload: {}, priority: 'high' }));
    assert.equal(error.statusCode, 400);
    assert.equal(error.code, 'BadRequest');
    assert.ok(error.message.length > 0);
    assert.match(error.requestId, /^[0-9a-f-]{36}$/);
    assert.ok(Math.abs(error.date.getTime() - Date.now()) < 86_400_000);
    assert.equal(error.headers.get('request-id'), error.requestId);
    const body = JSON.parse(error.body);
    assert.equal(body.innerError.code, 'contractMismatch');
    assert.deepEqual(body.details.map((detail) => detail.target), ['payload', 'priority']);
});

test('several notifications in one body are refused by name', async () => {
    const error = await refusal(notifications(graphClient(service)).post([visual, visual]));
    assert.equal(error.statusCode, 400);
    assert.equal(JSON.parse(error.body).innerError.code, 'multipleNotificationsNotSupported');
});

test('an unknown subscription is forbidden', async () => {
    const error = await refusal(graphClient(service)
        .api('/me/notifications').header('X-UNS-ID', 'uns-nobody').post(visual));
    assert.equal(error.statusCode, 403);
    assert.equal(JSON.parse(error.body).innerError.code, 'notAuthorizedForUser');
});

test('v1.0 has no notifications', async () => {
    const error = await refusal(notifications(graphClient(service)).version('v1.0').post(visual));
    assert.equal(error.statusCode, 400);
    assert.equal(JSON.parse(error.body).innerError.code, 'resourceNotFoundForSegment');
});
