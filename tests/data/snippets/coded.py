import base64
import http.client

# gzip body, 90 bytes
body = base64.b64decode(
    "H4sIAAAAAAAAA6WlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl"
    "paWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWl"
)
headers = {
    "Authorization": "Bearer demo-token",
    "X-UNS-ID": "uns-demo",
    "Content-Type": "application/json",
    "If-Range": "x",
    "Content-Encoding": "gzip",
}
connection = http.client.HTTPConnection("127.0.0.1:8087")
connection.request("POST", "/beta/me/notifications/", body, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
