// Starts `carillon-cli serve --https` for one test file and makes clients for it.
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const readline = require('node:readline');
const { Client } = require('@microsoft/microsoft-graph-client');

const listening = /^listening on (https?):\/\/127\.0\.0\.1:(\d+)$/;

// configuration: what --config reads, as an object; none: the quick start.
async function startService(configuration) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'carillon-clients-'));
    const options = ['serve', '--listen', '127.0.0.1:0', '--https', '127.0.0.1:0',
        '--certificate', process.env.CARILLON_CERTIFICATE];
    if (configuration) {
        const file = path.join(folder, 'config.json');
        fs.writeFileSync(file, JSON.stringify(configuration));
        options.push('--config', file);
    }
    const child = spawn(process.env.CARILLON_CLI, options, { stdio: ['ignore', 'pipe', 'inherit'] });
    const ports = {};
    for await (const line of readline.createInterface({ input: child.stdout })) {
        const [, scheme, port] = listening.exec(line);
        ports[scheme] = port;
        if (ports.http && ports.https)
            break;
    }
    if (!ports.https)
        throw new Error('the service did not start');
    return {
        url: `https://localhost:${ports.https}`,
        stop: () => new Promise((resolve) => {
            fs.rmSync(folder, { recursive: true });
            child.once('exit', resolve);
            child.kill();
        }),
    };
}

// The SDK as an application would set it up, but for the host.
function graphClient(service, token = 'demo-token') {
    return Client.init({
        baseUrl: service.url,
        defaultVersion: 'beta',
        customHosts: new Set(['localhost']),
        authProvider: (done) => done(null, token),
    });
}

const visual = {
    targetHostName: 'graphnotifications.sample.windows.com',
    appNotificationId: 'testDirectToastNotification',
    payload: { visualContent: { title: 'Hello World!', body: 'Notifications are Great!' } },
    targetPolicy: { platformTypes: ['windows', 'ios', 'android'] },
    priority: 'High',
    groupName: 'TestGroup',
    displayTimeToLive: '60',
};

module.exports = { startService, graphClient, visual };
