// gzip body, 90 bytes
const body = Uint8Array.from(atob(
  "H4sIAAAAAAAAA6WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl" +
  "paWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl"
), (c) => c.charCodeAt(0));

const response = await fetch("http://127.0.0.1:8087/beta/me/notifications/", {
  method: "POST",
  redirect: "manual",
  headers: {
    "Authorization": "Bearer demo-token",
    "X-UNS-ID": "uns-demo",
    "Content-Type": "application/json",
    "If-Range": "x",
    "Content-Encoding": "gzip",
  },
  body,
});
console.log(response.status, await response.text());
