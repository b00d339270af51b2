'use strict';

const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { graphClient, startService, visual } = require('./service');

const application = '11111111-2222-4333-8444-555555555555';
const secret = 'very+secret';
let service;
before(async () => {
    service = await startService({
        applications: [{ id: application, secret }],
        users: [{ name: 'alice@contoso.com', devices: [] }],
        tokens: [{ token: 'signed-in', application, user: 'alice@contoso.com' }],
        subscriptions: [{ unsId: 'uns-alice', application, user: 'alice@contoso.com' }],
    });
});
after(() => service.stop());

function requestToken(parameters) {
    return fetch(`${service.url}/contoso.onmicrosoft.com/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({ client_id: application, client_secret: secret, ...parameters }),
    });
}

const clientCredentials = {
    grant_type: 'client_credentials',
    scope: 'https://graph.microsoft.com/.default',
};

test('client credentials give a token that sends by subscription', async () => {
    const response = await requestToken(clientCredentials);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const token = await response.json();
    assert.equal(token.token_type, 'Bearer');
    const created = await graphClient(service, token.access_token)
        .api('/me/notifications').header('X-UNS-ID', 'uns-alice').post(visual);
    assert.match(created['@odata.context'], /alice%40contoso\.com/);
});

test('a token on behalf of the user sends without one', async () => {
    const response = await requestToken({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        requested_token_use: 'on_behalf_of',
        assertion: 'signed-in',
        scope: 'User.Read https://graph.microsoft.com/Notifications.ReadWrite.CreatedByApp',
    });
    const { access_token } = await response.json();
    const created = await graphClient(service, access_token).api('/me/notifications').post(visual);
    assert.match(created['@odata.context'], /alice%40contoso\.com/);
});

test('a wrong secret is an invalid client', async () => {
    const response = await requestToken({ ...clientCredentials, client_secret: 'guess' });
    assert.equal(response.status, 401);
    const problem = await response.json();
    assert.equal(problem.error, 'invalid_client');
    assert.match(problem.error_description, /^AADSTS7000215: /);
});

test('a token the service never issued is unauthorized', async () => {
    const error = await graphClient(service, 'made-up').api('/me/notifications')
        .header('X-UNS-ID', 'uns-alice').post(visual)
        .then(() => assert.fail('it was accepted'), (reason) => reason);
    assert.equal(error.statusCode, 401);
    assert.equal(error.code, 'InvalidAuthenticationToken');
});
