#pragma once

#include "base/json_text.h"
#include "widgets/notice_bar.h"

namespace carillon::composer {

/// Says why the form is locked. Hidden while it is not.
class ParseBanner : public widgets::NoticeBar {
    Q_OBJECT

public:
    explicit ParseBanner(QWidget *parent);

    /// Looks at a draft as read from @p text, and shows or hides itself.
    /// @return whether the form can be filled in
    bool judge(const json::Document &json, QByteArrayView text);

Q_SIGNALS:
    void jsonRequested();
};

} // namespace carillon::composer
