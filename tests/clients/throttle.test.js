'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');
const { graphClient, startService, visual } = require('./service');

// The service throttles everything; how often does the SDK come back, and after what time?
async function throttledBy(status) {
    const service = await startService({
        switches: { throttleStatus: status },
        faults: [{ kind: 'throttle', retryAfterSeconds: 1 }],
    });
    try {
        const started = Date.now();
        const error = await graphClient(service).api('/me/notifications')
            .header('X-UNS-ID', 'uns-demo').post(visual)
            .then(() => assert.fail('it was accepted'), (reason) => reason);
        return { error, seconds: (Date.now() - started) / 1000 };
    } finally {
        await service.stop();
    }
}

test('406, as documented for notifications, is not retried', async () => {
    const { error, seconds } = await throttledBy(406);
    assert.equal(error.statusCode, 406);
    assert.equal(error.code, 'NotAcceptable');
    assert.equal(JSON.parse(error.body).innerError.code, 'throttled');
    assert.equal(error.headers.get('retry-after'), '1');
    assert.ok(seconds < 3, `${seconds} s`); // three retries would take three seconds
});

for (const [status, code] of [[429, 'TooManyRequests'], [503, 'ServiceUnavailable']]) {
    test(`${status} is retried three times after Retry-After`, async () => {
        const { error, seconds } = await throttledBy(status);
        assert.equal(error.statusCode, status);
        assert.equal(error.code, code);
        assert.ok(seconds >= 3 && seconds < 10, `${seconds} s`);
    });
}
