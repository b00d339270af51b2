#pragma once

namespace carillon::bench {

/// A server that does the least for an event stream: answers each upgrade with canned bytes, then
/// does as the last connection says. That one opens with `control\r\n\r\n` and asks for rounds,
/// each `FRAMES LENGTH\n` and one frame of that length: the frame goes FRAMES times to every
/// other connection, one send(2) each, one connection after the other. Says on stdout where it
/// listens; returns when the control connection ends.
int runBareSender();

} // namespace carillon::bench
