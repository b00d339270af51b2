const body = new TextEncoder().encode(`{
  "targetHostName": "a.example",
  "payload": { "visualContent": { "title": "it's \\"$x\\" ‘é’ \`b\` {{c}}" } }
}
`);

const response = await fetch("http://127.0.0.1:8087/beta/me/notifications/", {
  method: "POST",
  redirect: "manual",
  headers: {
    "Authorization": "Bearer demo-token",
    "X-UNS-ID": "uns-demo",
    "Content-Type": "application/json",
    "If-Range": "x",
  },
  body,
});
console.log(response.status, await response.text());
